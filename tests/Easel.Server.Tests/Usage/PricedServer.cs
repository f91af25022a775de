using Easel.Abstractions.Models;
using Easel.Server.Tests.Support;

namespace Easel.Server.Tests.Usage;

/// <summary>A server whose model costs 4 cents an image and one cent a request.</summary>
internal static class PricedServer
{
    public const string Model = "priced";

    public static Task<RunningServer> StartAsync(params string[] args) =>
        RunningServer.StartAsync(
            args: args,
            replace: services =>
                services.ServeOnly(
                    PaintEngine.Card with
                    {
                        Id = Model,
                        Prices =
                        [
                            new PriceLine(Billable.OutputImage, PriceUnit.Image, 0.04m),
                            new PriceLine(Billable.Request, PriceUnit.Request, 0.01m),
                        ],
                    },
                    new PaintEngine()
                )
        );
}
