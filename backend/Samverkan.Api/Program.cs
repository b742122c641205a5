using Samverkan.Api;

return await HostCommands.RunAsync(args);
