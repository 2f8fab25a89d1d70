/**
 * Whether `count` of `of` is at least a share; of nobody, nothing is. 3 of 6 is half, 3 of 7 is not.
 *
 * The share as it is read from a file and the quotient are each the number nearest to what is meant, so the one that
 * is larger is never read as the smaller: 2 of 3 meets 0.6666666666666666, and does not meet 0.6667.
 */
export function isShareMet(count: number, of: number, minShare: number): boolean {
  return of > 0 && count / of >= minShare;
}
