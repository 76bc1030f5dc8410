/** What a condition can have beside its names and values; `positiveMatch` is `true` unless it is given. */
export type ConditionFlags<Condition> = Partial<Omit<Condition, 'type' | 'name' | 'value'>>;
