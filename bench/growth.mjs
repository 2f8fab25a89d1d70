export async function growth() {
  return undefined;
}
