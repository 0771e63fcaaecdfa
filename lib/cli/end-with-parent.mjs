// Loaded into the server before anything else: when the launcher is gone, however it went, so is the server.
process.on("disconnect", () => process.kill(process.pid, "SIGTERM"));
