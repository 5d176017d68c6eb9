/** States, their capitals and usual adjectives, for who has no longer list to give to `addPlaceNames`. */
export const placeNames: string =
  `afghanistan kabul albania algeria algiers angola argentina armenia australia canberra austria vienna azerbaijan
  baku bangladesh belarus minsk belgium bolivia bosnia brazil brasilia britain bulgaria sofia cambodia cameroon
  canada ottawa chad chile china beijing colombia bogota congo croatia zagreb cuba havana cyprus denmark
  copenhagen egypt cairo england london eritrea estonia tallinn ethiopia finland helsinki france paris georgia
  tbilisi germany berlin ghana greece athens guatemala guyana haiti honduras hungary budapest iceland india delhi
  indonesia jakarta iran tehran iraq baghdad ireland dublin israel italy rome japan tokyo jordan amman kazakhstan
  kenya nairobi kosovo pristina kuwait laos latvia riga lebanon beirut libya tripoli lithuania vilnius malaysia
  mali mexico moldova mongolia montenegro morocco rabat mozambique myanmar namibia nepal netherlands nicaragua
  nigeria abuja norway oslo pakistan islamabad palestine panama paraguay peru lima philippines manila poland
  warsaw portugal lisbon romania bucharest russia moscow rwanda edinburgh senegal serbia belgrade singapore
  slovakia slovenia somalia spain madrid sudan sweden stockholm switzerland bern syria damascus taiwan taipei
  tajikistan tanzania thailand bangkok tunisia turkey ankara uganda ukraine kyiv kiev uruguay uzbekistan venezuela
  caracas vietnam hanoi yemen zambia zimbabwe washington american british chinese russian german french italian
  spanish indian japanese israeli palestinian ukrainian turkish iranian iraqi syrian polish canadian australian`
    .split(/\s+/)
    .join(',');
