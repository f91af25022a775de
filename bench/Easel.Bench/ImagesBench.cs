namespace Easel.Bench;

/// <summary>Later 1024x1024 PNGs over HTTP, one after another, at every quality in turn.</summary>
internal static class ImagesBench
{
    public static async Task RunAsync()
    {
        await PublishedServer.PublishAsync();
        await using var server = PublishedServer.Start();
        await server.WaitUntilListeningAsync();
        // A seed that was drawn before, in this run or an earlier one, would come from the cache.
        var seed = Random.Shared.Next(int.MaxValue / 2);
        await ImageRequests.DrawAsync(server.Client, "high", seed);
        var low = new Samples();
        var medium = new Samples();
        var high = new Samples();
        for (var run = 1; run <= 20; run++)
        {
            seed++;
            await low.TimeAsync(() => ImageRequests.DrawAsync(server.Client, "low", seed));
            await medium.TimeAsync(() => ImageRequests.DrawAsync(server.Client, "medium", seed));
            await high.TimeAsync(() => ImageRequests.DrawAsync(server.Client, "high", seed));
        }

        Report.Title("images: a later 1024x1024 PNG over HTTP");
        Report.Line("quality=low", low.ToString());
        Report.Line("quality=medium", medium.ToString());
        Report.Line("quality=high", high.ToString());
        Report.Against("low, median", low.Median / 1000, 0.7, "s");
        Report.Against("medium, median", medium.Median / 1000, 0.4, "s");
    }
}
