const good = (what) => ({ level: "good", what, fix: "" });
const note = (what, remedy) => ({ level: "note", what, fix: remedy });
const fix = (what, remedy) => ({ level: "fix", what, fix: remedy });

export { fix, good, note };
