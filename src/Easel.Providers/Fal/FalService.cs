using Easel.Providers.Http;
using Easel.Providers.Services;

namespace Easel.Providers.Fal;

/// <summary>fal's queue.</summary>
internal static class FalService
{
    public static ServiceType Type { get; } =
        new("fal", "Fal", context => new FalAdapter(context))
        {
            BaseUrl = new Uri("https://queue.fal.run/"),
            KeyHeader = new KeyHeader("Authorization", "Key "),
            KeyVariable = "FAL_KEY",
        };
}
