using Easel.Abstractions.Models;
using Easel.Server;
using Easel.StubServer;
using Microsoft.Extensions.DependencyInjection.Extensions;

// A server that takes requests has its workers' models.
var draws = !args.Contains("--Easel:Role=api", StringComparer.Ordinal);
return await EaselServer.RunAsync(
    args,
    services =>
    {
        if (draws)
            services.RemoveAll<IModelProvider>().AddSingleton<IModelProvider, StubProvider>();
    }
);
