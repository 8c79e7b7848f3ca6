declare module 'string-similarity' {
  const similarity: { compareTwoStrings(a: string, b: string): number };
  export default similarity;
}
