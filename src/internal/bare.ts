/** Leaves what is said nothing but its own: an old script of the page may have given every object a `text`. */
export const bare = (said: object): void => {
  if (!Array.isArray(said)) Object.setPrototypeOf(said, null);
  for (const each of Object.values(said)) if (Object(each) === each) bare(each as object);
};
