using Easel.Cassettes;
using Easel.Core.Http;
using Easel.Dialects.Endpoints;
using Easel.Server.Hosting;
using Microsoft.Extensions.Http;
using Microsoft.Extensions.Options;

namespace Easel.Server.ServiceRecording;

/// <summary>Registers the recording of services, and maps those that programs reach through this server.</summary>
internal static class RecordingServices
{
    public static IServiceCollection AddRecording(this IServiceCollection services, RecordingOptions options)
    {
        services.AddSingleton(options);
        if (options.Cassette is not { } cassette)
            return services;
        return services
            .AddSingleton(cassette)
            .AddSingleton<RecordedServiceEndpoint>()
            .AddSingleton<IConfigureOptions<HttpClientFactoryOptions>, RecordedClients>()
            .AddSingleton(all => new FetchLayer(handler => new CassetteHandler(cassette, all.GetRequiredService<TimeProvider>())
            {
                InnerHandler = handler,
            }));
    }

    public static void MapRecordedServices(this IEndpointRouteBuilder routes)
    {
        if (routes.ServiceProvider.GetRequiredService<RecordingOptions>().Services.Count == 0)
            return;
        var endpoint = routes.ServiceProvider.GetRequiredService<RecordedServiceEndpoint>();
        // Their keys are the services' own, and no keys of this server.
        routes.Map($"{Routes.Recorded}/{{service}}/{{**path}}", endpoint.HandleAsync).AllowAnonymous().AcceptsImages();
    }
}
