import { withDatabase } from "@/lib/cli/with-database";
import { raiseCast } from "./raise-cast";

// A process of its own, beside the server, as an operator's command would be.
await withDatabase(() => raiseCast());
process.exit(0);
