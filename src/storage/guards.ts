/** Whether a stored value is a text. */
export function isText(value: unknown): value is string {
  return typeof value === 'string';
}

/** Whether a stored value is a yes. What is not so has no record. */
export function isTrue(value: unknown): value is true {
  return value === true;
}
