// Validates the documents that the tests of HongLinh.Planning.Json write (artifacts/documents) against the published
// schema, with a validator that is not ours; and makes sure that it refuses documents with one thing wrong.
import { readdirSync, readFileSync } from "node:fs";
import Ajv2020 from "ajv/dist/2020.js";

const root = new URL("../../", import.meta.url);
const read = (path) => JSON.parse(readFileSync(new URL(path, root), "utf8"));
const validate = new Ajv2020({ strict: true }).compile(read("src/HongLinh.Planning.Json/planning.schema.json"));

let passed = 0;
let failed = 0;
const check = (name, holds) => {
  holds ? passed++ : failed++;
  console.log(`  ${holds ? "ok" : "FAILED"}: ${name}`);
};

const names = readdirSync(new URL("artifacts/documents/", root)).filter((name) => name.endsWith(".json")).sort();
check("there are documents (run dotnet test first)", names.length > 0);
for (const name of names) {
  const document = read(`artifacts/documents/${name}`);
  check(`${name} is valid`, validate(document));
  if (validate.errors) {
    console.log(validate.errors.slice(0, 5));
  }

  const { schemaVersion, ...unversioned } = document;
  check(`${name} with another version is refused`, !validate({ ...document, schemaVersion: schemaVersion + 1 }));
  check(`${name} with an unknown member is refused`, !validate({ ...document, note: "" }));
  check(`${name} without its version is refused`, !validate(unversioned));
}

console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
