using DomainCheckService;

await using WebApplication service = DomainChecks.Build(args);
await service.RunAsync();
