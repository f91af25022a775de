using Easel.Client;
using Microsoft.Extensions.DependencyInjection;

namespace Easel.Samples.Client;

internal static class Services
{
    public static void Add(IServiceCollection services)
    {
        services.AddEaselClient(options => options.BaseUrl = new Uri("http://localhost:5280/v1"));
    }
}
