// The vendor's own client against the local tenant: what it sends is understood, and what it gets it can read.
// Arguments: the folder that holds node_modules, the API's address, the token, a target on this machine.
const { createRequire } = require("node:module");
const assert = require("node:assert/strict");

const [, , folder, baseUrl, token, target] = process.argv;
const { WebApi } = createRequire(`${folder}/`)("@superoffice/webapi");
const api = new WebApi(baseUrl);
api.authenticateWithToken(token);
const agent = api.getWebhookAgent();

async function main() {
  const all = await agent.getAllWebhooksAsync("", "", "Unknown");
  assert.ok(all.length > 5, `${all.length} webhooks`);
  assert.ok(all.every((hook) => hook.webhookId > 0 && hook.registered instanceof Date));
  const stopped = await agent.getAllWebhooksAsync("", "", "Stopped");
  assert.ok(stopped.length > 0 && stopped.every((hook) => hook.state === "Stopped"));
  const named = await agent.getAllWebhooksAsync("erp", "", "Unknown");
  assert.ok(named.length > 0 && named.length < all.length);

  const blank = await agent.createDefaultWebhookAsync();
  assert.deepEqual(blank.events, ["contact.created", "contact.deleted"]);
  assert.equal(blank.webhookId, 0);
  blank.name = "From the vendor's client";
  blank.targetUrl = target;
  blank.secret = "s";
  const saved = await agent.saveWebhookAsync(blank);
  assert.ok(saved.webhookId > 0);
  assert.equal(saved.name, blank.name);

  const read = await agent.getWebhookAsync(saved.webhookId);
  assert.equal(read.targetUrl, target);
  assert.equal(await agent.getWebhookAsync(999999), null);

  const tested = await agent.testWebhookAsync(read);
  assert.equal(tested.success, true);
  assert.match(tested.message, /^HTTP\/1\.1 200/);

  await agent.signalEventAsync("contact.created", 17, { extra: "1" });
  assert.equal(await agent.getLastErrorAsync(saved.webhookId), "");
  await agent.deleteWebhookAsync(saved.webhookId);
  assert.equal(await agent.getWebhookAsync(saved.webhookId), null);
  console.log("the vendor's client is content");
}

main().catch((error) => {
  console.error(error.response ? `${error.response.status} ${JSON.stringify(error.response.data)} ${error.config?.url}` : error);
  process.exit(1);
});
