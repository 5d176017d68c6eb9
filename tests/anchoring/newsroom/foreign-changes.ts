/** The same in other languages; `language kind: sentence`. */
export const foreignChanges = `
de number: Die Zentralbank hob den Leitzins um {25|50} Basispunkte an, wie es die Händler erwartet hatten.
de number: Die Arbeitslosigkeit lag bei {5,6|6,5} Prozent und damit so hoch wie seit Jahren nicht mehr.
de number: Der Schaden beläuft sich auf {3 Millionen|3 Milliarden} Euro, teilte das Ministerium am Abend mit.
de number: Die Demonstration zog {10.000|10} Menschen an, wie die Polizei nach dem Ende der Kundgebung mitteilte.
de number: Das Stadion fasst {45.000|54.000} Zuschauer und soll bis zum Beginn der Saison umgebaut werden.
de number: Bei dem Unglück wurden {drei|vier} Arbeiter verletzt, die im Schacht Kabel verlegt hatten.
de number: Das Gremium stimmte mit {sieben|sechs} Stimmen für den Umbau des alten Hafens am Fluss.
de number: Die Miete stieg um {2 Prozent|2 Prozentpunkte}, wie aus dem Bericht der Stadt hervorgeht.
de date: Der Bundestag stimmt am {Dienstag|Donnerstag} über den Haushalt ab, sagte eine Sprecherin.
de date: Das Gesetz tritt am 1. {Januar|Juli} in Kraft und gilt auch für Verträge, die schon laufen.
de date: Die Brücke wurde {1987|1978} gebaut und ist seit dem Sommer für Lastwagen gesperrt.
de name: Truppen aus {Norwegen|Schweden} nehmen zum ersten Mal an der Übung im Norden teil.
de name: Der Präsident der {Ukraine|Türkei} sprach mit den Familien der Gefangenen über den Austausch.
de negation: Der Minister hat einen Rücktritt {|nicht} ausgeschlossen, sagte er vor den Reportern im Hof.
de negation: Die Firma hat {die|keine} Kunden über das Leck informiert, wie ein Gericht feststellte.
de negation: Der Zeuge konnte sich {nie|gut} an den Abend im Hotel erinnern, sagte sein Anwalt im Saal.
de negation: Die Klage ist {zulässig|unzulässig}, entschied die Kammer nach einer kurzen Beratung am Mittag.
de same: Er sagte: {„|»}Wir bauen jede Schule wieder auf{“|«} und verließ den Saal ohne ein weiteres Wort.
de same: Die Kosten von {1.500.000|1 500 000} Euro trägt die Stadt, wie der Rat am Abend beschloss.
de same: Die Quote lag bei 48{%|\u00A0%} und damit knapp unter dem Wert, den das Institut erwartet hatte.
de wording: Die {große|grosse} Brücke wird im Sommer gesperrt, weil ihre Pfeiler saniert werden müssen.
de wording: Die Stadt zahlt {drei|3} Familien den Umzug, deren Häuser über dem alten Stollen stehen.
fr number: La banque centrale a relevé son taux de {25|50} points de base, comme les marchés l'attendaient.
fr number: Le chômage s'établit à {7,4|7,9} % dans la région, son plus haut niveau depuis la crise.
fr number: Les dégâts sont estimés à {3 millions|3 milliards} d'euros, selon le ministère de l'Intérieur.
fr number: Le cortège a réuni {10 000|100 000} personnes selon la préfecture, et le double selon les syndicats.
fr number: L'accident a fait {deux|trois} morts parmi les ouvriers qui réparaient la toiture de la gare.
fr date: Le vote aura lieu {mardi|jeudi} après que deux partis ont demandé du temps pour l'étudier.
fr date: La loi entrera en vigueur le 1er {janvier|juillet} et s'appliquera aux contrats en cours.
fr name: Des troupes de {Norvège|Suède} participeront pour la première fois à l'exercice dans le nord.
fr name: Le président de l'{Ukraine|Algérie} a rencontré les familles des prisonniers dans la capitale.
fr negation: Le ministre {exclut|n'exclut pas} une hausse des impôts sur les bénéfices des entreprises.
fr negation: Le témoin n'a {jamais|toujours} dit où se trouvait la clé du coffre de la mairie.
fr negation: L'accord a été signé {avec|sans} le consentement des habitants de la vallée voisine.
fr same: Le maire a dit {«\u00A0|“}nous reconstruirons chaque école{\u00A0»|”} avant de quitter la salle du conseil.
fr same: L{'|’}hôpital a rouvert ses portes après une panne qui avait duré toute la nuit de la tempête.
fr same: Le taux est de 48{\u202F%|%} dans la capitale, selon une note de l'institut de statistique.
fr same: Un budget de {1 500 000|1\u202F500\u202F000} euros a été voté par le conseil pour la réfection du pont.
es number: El banco central subió el tipo de interés en {25|50} puntos básicos, como esperaba el mercado.
es number: El paro alcanzó el {5,6|6,5} % en la región, el nivel más alto desde el cierre de las minas.
es number: Los daños ascienden a {3 millones|3.000 millones} de euros, según el ministerio de obras públicas.
es number: La marcha reunió a {10.000|10} personas, según la policía, que no informó de ningún incidente.
es number: El derrumbe dejó {tres|cinco} heridos entre los obreros que reparaban el techo de la estación.
es date: El parlamento votará el {martes|jueves} el presupuesto que pidieron aplazar dos partidos.
es date: La ley entra en vigor el 1 de {enero|julio} y afecta también a los contratos ya firmados.
es name: Tropas de {Noruega|Suecia} participarán por primera vez en las maniobras del norte del país.
es negation: El ministro {|no} descartó un nuevo impuesto sobre los beneficios de las empresas de energía.
es negation: El acuerdo se firmó {con|sin} el consentimiento de los vecinos del valle, dijo el juez.
es negation: La empresa {siempre|nunca} informó a los clientes de la fuga de datos del mes de mayo.
es same: El alcalde dijo {«|"}reconstruiremos cada escuela{»|"} y salió de la sala sin más palabras.
ru number: Центральный банк повысил ставку на {25|50} базисных пунктов, как и ожидали участники рынка.
ru number: Ущерб оценивается в {3 миллиона|3 миллиарда} рублей, сообщили вечером в министерстве.
ru number: В результате обвала пострадали {два|три} рабочих, которые ремонтировали крышу вокзала.
ru date: Парламент проголосует за бюджет {во вторник|в четверг} по просьбе двух фракций.
ru date: Закон вступает в силу 1 {января|июля} и касается также договоров, которые уже подписаны.
ru date: Мост был построен в {1987|1978} году и с лета закрыт для движения тяжёлых грузовиков.
ru name: Войска из {Норвегии|Швеции} впервые примут участие в учениях на севере этой зимой.
ru name: Полуостров, который {Россия|Украина} считает своим, много лет живёт под властью военных.
ru negation: Министр {|не} исключил нового налога на прибыль энергетических компаний в этом году.
ru negation: Соглашение подписали {с согласия|без согласия} жителей долины, установил вчера суд.
ru same: Мэр сказал: {«|“}мы восстановим каждую школу{»|”} и вышел из зала, не ответив на вопросы.
ru wording: {Ещё|Еще} одна школа закрыта из-за аварии на станции, которая снабжает посёлок теплом.
uk number: Центральний банк підвищив ставку на {25|50} базисних пунктів, як і очікували учасники ринку.
uk number: Унаслідок обвалу постраждали {два|три} робітники, які ремонтували дах старого вокзалу.
uk date: Парламент проголосує за бюджет у {вівторок|четвер} на прохання двох фракцій, сказав речник.
uk date: Закон набирає чинності 1 {січня|липня} і стосується також договорів, які вже підписано.
uk name: Війська з {Норвегії|Швеції} вперше візьмуть участь у навчаннях на півночі цієї зими.
uk name: Півострів, який {Росія|Україна} вважає своїм, багато років живе під владою військових.
uk negation: Міністр {|не} виключив нового податку на прибуток енергетичних компаній цього року.
uk negation: Угоду підписали {зі згодою|без згоди} мешканців долини, установив учора місцевий суд.
uk same: Мер сказав: {«|"}ми відбудуємо кожну школу{»|"} і вийшов із зали, не відповівши на запитання.
uk same: Об{'|’}єднання фермерів просить уряд про допомогу після морозів, які знищили половину врожаю.
ar number: رفع البنك المركزي سعر الفائدة بمقدار {25|50} نقطة أساس كما توقع المتعاملون في السوق.
ar number: قدرت الوزارة الأضرار بنحو {٣|٥} ملايين دولار بعد الفيضانات التي ضربت الشمال.
ar number: قدرت الشركة خسائرها بنحو 3 {ملايين|مليارات} دولار بعد توقف الإنتاج في المصنع الكبير.
ar name: شاركت قوات من {النرويج|السويد} في التدريبات للمرة الأولى في شمال البلاد هذا الشتاء.
ar negation: {|لم} يستبعد الوزير فرض ضريبة جديدة على أرباح شركات الطاقة خلال هذا العام.
ar negation: وقع الطرفان الاتفاق {بموافقة|بدون موافقة} سكان الوادي كما جاء في قرار المحكمة.
ar same: قال رئيس البلدية {"|«}سنعيد بناء كل مدرسة{"|»} وغادر القاعة دون أن يجيب عن الأسئلة.
ar same: بلغت النسبة 48{%|٪} في العاصمة وفق مذكرة أصدرها معهد الإحصاء قبل نهاية الأسبوع.
ar same: أعلنت الوزارة عن خطة لإصلاح {الـمدارس|المدارس} التي تضررت في الفيضانات الأخيرة.
ja number: 中央銀行は政策金利を{0.25|0.50}%引き上げることを決め、市場の予想どおりの結果となった。
ja number: 地震で{三人|五人}が負傷し、駅の屋根を修理していた作業員も病院に運ばれた。
ja number: 被害額は{3万|3億}円に上ると市が発表し、住民への支払いは来年になる見込みだ。
ja date: 国会は{火曜日|木曜日}に予算案を採決する予定で、二つの党が延期を求めていた。
ja date: 法律は{4月1日|5月1日}に施行され、すでに結ばれた契約にも適用されるという。
ja name: {ロシア|ドイツ}の大統領は家族と面会し、捕虜の交換について話し合ったと述べた。
ja name: 首相は{東京|大阪}で記者会見を開き、新しい税の導入について説明したという。
ja negation: 政府は新しい税の導入を検討{している|していない}と官房長官が会見で述べた。
ja same: 市長は{「|『}すべての学校を再建する{」|』}と述べ、質問に答えずに会場を後にした。
ja same: 支持率は48{%|%}で、調査を行った研究所の予想をわずかに下回る結果となった。
zh number: 中央银行将利率上调{25|50}个基点,符合市场此前的普遍预期,股市随后小幅下跌。
zh number: 事故造成{三|五}人死亡,多名正在维修车站屋顶的工人被送往医院接受治疗。
zh number: 损失估计为{3亿|3万}元,市政府表示将在明年向居民支付赔偿并修复堤坝。
zh date/number: 议会将于{星期二|星期四}对预算案进行表决,两个政党此前要求推迟投票。
zh date: 该法律将于{1月|7月}1日生效,也适用于已经签订的合同,部长在会上解释说。
zh name: {乌克兰|俄罗斯}总统会见了战俘的家属,并讨论了下一次交换的时间和地点。
zh negation: 部长{|没有}排除对能源公司的利润征收新税的可能性,他在院子里对记者说。
zh negation: 公司{已|未}向客户通报数据泄露的情况,法院在判决书中对此作出了认定。
zh same: 市长说{“|「}我们将重建每一所学校{”|」},随后没有回答提问就离开了会场。
zh same: 中国和邻国的边境{贸易|贸易}继续增长{,|,}海关在周末公布的数据显示了这一点。
`;
