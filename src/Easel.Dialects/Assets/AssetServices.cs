using Easel.Core.Assets;
using Easel.Core.Signing;
using Easel.Dialects.Endpoints;

namespace Easel.Dialects.Assets;

/// <summary>Images by URL: what the host adds and maps.</summary>
internal static class AssetServices
{
    public static IServiceCollection AddAssets(this IServiceCollection services, PublicAddressOptions address) =>
        services
            .AddSingleton(address)
            .AddSingleton(provider => new AssetSigner(provider.GetRequiredService<SigningKey>().Secret))
            .AddSingleton<PublicAddress>()
            .AddSingleton<AssetLinks>()
            .AddSingleton<OwnAssets>()
            .AddSingleton<AssetEndpoint>()
            .AddHostedService<ExpirySweep>();

    /// <summary>Open to everybody: the URL is signed.</summary>
    public static void MapAssets(this IEndpointRouteBuilder routes) =>
        routes
            .MapGet(AssetLinks.Path + "/{name}", routes.ServiceProvider.GetRequiredService<AssetEndpoint>().HandleAsync)
            .AllowHead()
            .AllowAnonymous();
}
