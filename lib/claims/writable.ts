/** A type of our plain data while it is being filled. */
export type Writable<Type> = { -readonly [Key in keyof Type]: Type[Key] };
