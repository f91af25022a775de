namespace Easel.Diffusion.Tests;

public sealed class BuiltInModelTests
{
    private static readonly GenerateRequest Apple = new() { Prompt = "flat red apple", Seed = 7, Quality = ImageQuality.Low };

    [Fact]
    public async Task Draws_the_same_image_from_the_same_seed_and_another_from_another()
    {
        await using var engine = new DiffusionEngine(BuiltInModel.Open());
        var first = (await engine.DrawAsync(Apple)).ShouldHaveSingleItem();
        var again = (await engine.DrawAsync(Apple)).ShouldHaveSingleItem();
        var other = (await engine.DrawAsync(Apple with { Seed = 8 })).ShouldHaveSingleItem();

        again.ShouldBe(first);
        other.ShouldNotBe(first);
        if (Environment.GetEnvironmentVariable("EASEL_DRAW_TO") is { } folder)
        {
            foreach (var prompt in (string[])["flat red apple", "cartoon dog", "shaded rocket", "3d pizza", "flat purple bus", "3d fox", "cartoon crown", "shaded guitar"])
            {
                var images = await engine.DrawAsync(new GenerateRequest { Prompt = prompt, Seed = 1, Count = 2 });
                for (var i = 0; i < images.Count; i++) await File.WriteAllBytesAsync(Path.Combine(folder, $"{prompt} {i}.rgba"), images[i]);
            }
        }
    }
}
