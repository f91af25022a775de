using Easel.Abstractions.Models;
using Easel.Samples.Provider;
using Easel.Server;
using Microsoft.Extensions.DependencyInjection.Extensions;

return await EaselServer.RunAsync(
    args,
    services => services.TryAddEnumerable(ServiceDescriptor.Singleton<IModelProvider, CheckerboardProvider>())
);
