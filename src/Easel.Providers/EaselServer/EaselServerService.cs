using Easel.Providers.Services;

namespace Easel.Providers.EaselServer;

/// <summary>Another Easel: everything that it can do passes.</summary>
internal static class EaselServerService
{
    public static ServiceType Type { get; } =
        new("easel", "EaselServer", context => new EaselServerAdapter(context))
        {
            DefaultPath = "/v1",
            Key = KeyUse.Optional,
            KeyVariable = "EASEL_API_KEY",
            Example = "http://localhost:5280",
        };
}
