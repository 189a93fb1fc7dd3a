const watched = { subtree: true, attributeFilter: ["lang", "slot", "contenteditable"] };
function hostsOf(element) {
  const hosts = [];
  for (let host = element; host; host = host.getRootNode().host)
    hosts.push(host);
  return hosts;
}

export { hostsOf, watched };
