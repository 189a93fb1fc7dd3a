const jobs = [
  { id: "student", name: "Student", source: "ours" },
  { id: "parent", name: "Parent or caregiver", source: "ours" },
  { id: "educator", name: "Teacher or school staff", source: "ours" }
];
const adults = ["parent", "educator"];

export { adults, jobs };
