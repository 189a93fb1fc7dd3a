const county = (id, name) => ({ id, name, source: "ours" });
const counties = [
  county("androscoggin", "Androscoggin"),
  county("aroostook", "Aroostook"),
  county("cumberland", "Cumberland"),
  county("franklin", "Franklin"),
  county("hancock", "Hancock"),
  county("kennebec", "Kennebec"),
  county("knox", "Knox"),
  county("lincoln", "Lincoln"),
  county("oxford", "Oxford"),
  county("penobscot", "Penobscot"),
  county("piscataquis", "Piscataquis"),
  county("sagadahoc", "Sagadahoc"),
  county("somerset", "Somerset"),
  county("waldo", "Waldo"),
  county("washington", "Washington"),
  county("york", "York")
];

export { counties };
