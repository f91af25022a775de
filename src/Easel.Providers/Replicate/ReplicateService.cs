using Easel.Providers.Services;

namespace Easel.Providers.Replicate;

/// <summary>Replicate's predictions.</summary>
internal static class ReplicateService
{
    public static ServiceType Type { get; } =
        new("replicate", "Replicate", context => new ReplicateAdapter(context))
        {
            BaseUrl = new Uri("https://api.replicate.com/v1/"),
            DefaultPath = "/v1",
            KeyVariable = "REPLICATE_API_TOKEN",
        };
}
