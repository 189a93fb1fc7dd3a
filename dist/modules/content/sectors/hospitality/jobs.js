const jobs = [
  { id: "front-desk", name: "Front desk", source: "ours" },
  { id: "housekeeping", name: "Housekeeping", source: "ours" },
  { id: "food-beverage", name: "Food and drinks", source: "ours" },
  { id: "security", name: "Security", source: "ours" },
  { id: "maintenance-valet", name: "Maintenance and valet", source: "ours" },
  { id: "manager", name: "Manager", source: "ours" }
];

export { jobs };
