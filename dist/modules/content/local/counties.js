const county = (name) => ({
  id: name.toLowerCase(),
  name,
  source: "ours"
});
const counties = [
  county("Androscoggin"),
  county("Aroostook"),
  county("Cumberland"),
  county("Franklin"),
  county("Hancock"),
  county("Kennebec"),
  county("Knox"),
  county("Lincoln"),
  county("Oxford"),
  county("Penobscot"),
  county("Piscataquis"),
  county("Sagadahoc"),
  county("Somerset"),
  county("Waldo"),
  county("Washington"),
  county("York")
];

export { counties };
