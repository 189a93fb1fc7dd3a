const bare = (said) => {
  if (!Array.isArray(said)) Object.setPrototypeOf(said, null);
  for (const each of Object.values(said)) if (Object(each) === each) bare(each);
};

export { bare };
