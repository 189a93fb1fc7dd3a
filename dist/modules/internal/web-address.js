function webAddress(written) {
  try {
    const { protocol, username, password, href } = new URL(written);
    if (protocol + username + password === "https:") return href;
  } catch {
  }
  return void 0;
}

export { webAddress };
