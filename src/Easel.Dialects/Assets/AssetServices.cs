using Easel.Core.Assets;
using Easel.Core.Signing;
using Easel.Dialects.Documentation;
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
            .MapGet(AssetLinks.Path + "/{name}", routes.Of<AssetEndpoint>().To(endpoint => endpoint.HandleAsync))
            .AllowHead()
            .AllowAnonymous()
            .Documented("getAsset", "Images", "An image by its signed URL; needs no access key, works for 60 minutes.")
            .TakesQuery(typeof(AssetParameters))
            .ReturnsImage("The image.", StatusCodes.Status200OK)
            .ReturnsImage("The part of it that `range` asked for.", StatusCodes.Status206PartialContent)
            .ReturnsNothing(StatusCodes.Status304NotModified, "The image is still the one that `if-none-match` names.")
            .Fails(StatusCodes.Status403Forbidden, "The signature does not fit.")
            .Fails(StatusCodes.Status410Gone, "The URL has expired.");

    private static IEndpointConventionBuilder ReturnsImage(this IEndpointConventionBuilder endpoint, string description, int status)
    {
        foreach (var type in (ReadOnlySpan<string>)["image/png", "image/jpeg", "image/webp", "image/gif"])
            endpoint.Returns(Body.Of<Stream>(type), description, status);
        return endpoint;
    }
}
