async function copy(shown) {
  try {
    await navigator.clipboard.writeText(shown.innerText);
    return "copied";
  } catch {
    getSelection().selectAllChildren(shown);
    return "notCopied";
  }
}

export { copy };
