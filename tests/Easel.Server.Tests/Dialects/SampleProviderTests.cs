using System.Net;
using Easel.Abstractions.Models;
using Easel.Abstractions.Requests;
using Easel.Imaging;
using Easel.Samples.Provider;
using Easel.Server.Tests.Support;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Easel.Server.Tests.Dialects;

/// <summary>A model provider is added by one line, beside the others.</summary>
public sealed class SampleProviderTests
{
    [Fact]
    public async Task Its_model_is_listed_and_draws()
    {
        await using var server = await RunningServer.StartAsync(replace: services =>
            services.TryAddEnumerable(ServiceDescriptor.Singleton<IModelProvider, CheckerboardProvider>())
        );

        using var models = await server.Client.GetAsync("/v1/models");
        var listed = (await RunningServer.JsonAsync(models))
            .GetProperty("data")
            .EnumerateArray()
            .Where(model => model.GetProperty("id").ValueEquals("checkerboard"));
        // Its card says no date.
        listed.ShouldHaveSingleItem().GetProperty("created").GetInt64().ShouldBe(0);

        var apple = await DrawAsync(server, "a red apple");
        new ImageCodec().TryDecode(apple, ImageLimits.Default, out var pixels, out _).ShouldBeTrue();
        using (pixels)
        {
            pixels!.Size.ShouldBe(new ImageSize(96, 64));
            Enumerable.Range(0, 96 * 64).Select(at => Convert.ToHexString(pixels.Span.Slice(at * 4, 4))).Distinct().Count().ShouldBe(2);
        }

        (await DrawAsync(server, "a red apple")).ShouldBe(apple);
        (await DrawAsync(server, "a green apple")).ShouldNotBe(apple);
    }

    private static async Task<byte[]> DrawAsync(RunningServer server, string prompt)
    {
        using var response = await server.GenerateAsync(
            new
            {
                model = "checkerboard",
                prompt,
                size = "96x64",
                seed = 7,
                output_format = "png",
            }
        );
        response.StatusCode.ShouldBe(HttpStatusCode.OK, await response.Content.ReadAsStringAsync());
        return (await RunningServer.JsonAsync(response)).GetProperty("data")[0].GetProperty("b64_json").GetBytesFromBase64();
    }
}
