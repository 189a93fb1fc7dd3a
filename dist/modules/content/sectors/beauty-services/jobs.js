const jobs = [
  { id: "hair", name: "Hair", source: "ours" },
  { id: "nails", name: "Nails", source: "ours" },
  { id: "esthetics-massage", name: "Skin care and massage", source: "ours" },
  { id: "owner", name: "Owner or manager", source: "ours" }
];

export { jobs };
