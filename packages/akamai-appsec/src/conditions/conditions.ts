/** Flags of a condition. Default of `positiveMatch`: `true`. */
export type ConditionFlags<Condition> = Partial<Omit<Condition, 'type' | 'name' | 'value'>>;
