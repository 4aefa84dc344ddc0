// The pages of samples/TownService in headless Chromium: a clerk enters a figure in a wrong unit, sees what is wrong at the field where
// it belongs, mends it, and reads the result; and axe-core looks for barriers on each page. All of it by keyboard and without a script of the page.
// node check.js ADDRESS UNIT KEY CHROMIUM
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import puppeteer from "puppeteer-core";

const [address, username, password, executablePath] = process.argv.slice(2);
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

let passed = 0;
let failed = 0;
const check = (name, holds, found) => {
  holds ? passed++ : failed++;
  console.log(`  ${holds ? "ok" : "FAILED"}: ${name}${holds || found === undefined ? "" : `: ${JSON.stringify(found)}`}`);
};

// Started by root, as in a container, Chromium has no sandbox; it opens no page but ours.
const browser = await puppeteer.launch({ executablePath, args: ["--no-sandbox", "--disable-dev-shm-usage"], protocolTimeout: 60_000 });
try {
  const phone = { width: 390, height: 844 };
  const page = await browser.newPage();
  await page.setViewport(phone);
  await page.authenticate({ username, password });
  await page.setJavaScriptEnabled(false);

  const open = async (path) => (await page.goto(address + path, { waitUntil: "load" })).status();
  // axe-core is a script, so it looks at what the page has become in another one, where scripts run.
  const study = async (html) => {
    const studied = await browser.newPage();
    await studied.setViewport(phone);
    await studied.setContent(html);
    await studied.evaluate(axe);
    const { violations } = await studied.evaluate(() => globalThis.axe.run(document));
    return { studied, violations };
  };
  const barriers = async (name) => {
    const { studied, violations } = await study(await page.content());
    check(`${name}: axe-core finds no barrier`, violations.length === 0, violations.map(({ id, nodes }) => [id, nodes.length, nodes[0].html.slice(0, 200)]));
    const overflow = await studied.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    check(`${name}: fits on a phone`, overflow <= 0, overflow);
    await studied.close();
    await page.bringToFront();
  };
  const fill = async (field, text) => {
    await page.$eval(`#${field}`, (input) => { input.value = ""; });
    await page.type(`#${field}`, text);
  };
  const enter = async (element) => {
    await element.focus();
    const [answer] = await Promise.all([page.waitForNavigation({ waitUntil: "load" }), page.keyboard.press("Enter")]);
    return answer.status();
  };
  const send = async () => enter(await page.$("button[type=submit]"));

  const { studied, violations } = await study("<!DOCTYPE html><html lang=vi><title>t</title><main><h1>t</h1><input id=unit></main></html>");
  check("axe-core finds a field without a label", violations.map(({ id }) => id).join() === "label", violations.map(({ id }) => id));
  await studied.close();
  await page.bringToFront();

  check("the leader's page opens", await open("/") === 200);
  await barriers("the leader's page");
  await page.focus("nav summary");
  await page.keyboard.press("Enter");
  await enter(await page.$(`nav li a[href$="${encodeURIComponent("Thu ngân sách")}"]`));
  check("its link opens the form with the indicator chosen", await page.$eval("#indicator", (list) => list.value) === "Thu ngân sách");
  await barriers("the form");

  await fill("period", "lũy kế 7 tháng");
  await fill("value", "215,5");
  await fill("unit", "ha");
  check("a wrong unit is refused", await send() === 422);
  const seen = await page.evaluate(() => {
    const field = document.getElementById("unit");
    const fault = document.getElementById(field.getAttribute("aria-describedby") ?? "");
    const [input, words] = [field.getBoundingClientRect(), fault?.getBoundingClientRect()];
    const next = document.querySelector("label[for=maturity]").getBoundingClientRect();
    return {
      invalid: [...document.querySelectorAll("[aria-invalid=true]")].map((one) => one.id),
      words: fault?.innerText ?? "",
      isBetween: words && words.height > 0 && words.top >= input.bottom && words.bottom <= next.top,
      kept: ["indicator", "period", "value", "unit"].map((id) => document.getElementById(id).value),
    };
  });
  check("only the unit is marked", seen.invalid.join() === "unit", seen.invalid);
  check("the finding names the words of the clerk", seen.words.includes("“ha”"), seen.words);
  check("and stands between the unit and the next field", seen.isBetween, seen);
  check("what the clerk typed is kept", seen.kept.join("|") === "Thu ngân sách|lũy kế 7 tháng|215,5|ha", seen.kept);
  await barriers("the form with a fault");

  await fill("unit", "tỷ đồng");
  check("with the right unit it is accepted", await send() === 200);
  await open("/");
  const row = await page.$$eval("tr", (rows) => rows.map((one) => one.innerText).find((text) => text.includes("Thu ngân sách")) ?? "");
  check("and stands in the table of results", row.includes("215,5") || row.includes("215.500"), row);
} finally {
  await browser.close();
}

console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
