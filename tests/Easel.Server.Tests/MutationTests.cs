using System.Net;
using Easel.Dialects.Inputs;
using Easel.Server.Tests.Support;

namespace Easel.Server.Tests;

/// <summary>Corrupted files: each is drawn from or refused, and none costs more than itself. <c>bench mutations</c> sends 10,000.</summary>
public sealed class MutationTests
{
    private const int Rounds = 100;

    [Theory]
    [InlineData("png")]
    [InlineData("jpeg")]
    [InlineData("webp")]
    [InlineData("gif")]
    public async Task A_spoilt_image_is_an_image_or_a_400_that_names_it(string format)
    {
        var original = format switch
        {
            "png" => TestPictures.Png(48, 40),
            "jpeg" => TestPictures.SidewaysJpeg(),
            "webp" => TestPictures.LossyWebP(),
            _ => TestPictures.AnimatedGif(),
        };
        await using var server = await RunningServer.StartAsync(new LookingEngine());
        var mutator = new ImageMutator(2026);
        var (drawn, refused) = (0, 0);
        for (var round = 0; round < Rounds; round++)
        {
            var corrupted = mutator.Mutate(original);
            using var answer =
                round % 2 == 0
                    ? await server.EditAsync(
                        new Form().Field("prompt", "a").Field("size", "64x64").Field("output_format", "jpeg").File("image", corrupted)
                    )
                    : await server.EditAsync(
                        new
                        {
                            prompt = "a",
                            size = "64x64",
                            output_format = "jpeg",
                            images = new[] { new { image_url = EditTests.DataUrl(corrupted, "image/png") } },
                        }
                    );

            if (answer.StatusCode == HttpStatusCode.OK)
            {
                drawn++;
                continue;
            }

            var body = await answer.Content.ReadAsStringAsync();
            answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest, body);
            (await RunningServer.JsonAsync(answer))
                .GetProperty("error")
                .GetProperty("param")
                .GetString()
                .ShouldBe(round % 2 == 0 ? "image" : "images[0]", body);
            refused++;
        }

        // Otherwise it spoils nothing, or everything.
        refused.ShouldBeGreaterThan(Rounds / 4);
        drawn.ShouldBeGreaterThan(0);
        var budget = (UploadBudget)server.Services.GetService(typeof(UploadBudget))!;
        await Eventually.HoldsAsync(() => budget.IsFree());
    }
}
