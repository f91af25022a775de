namespace Easel.Bench;

/// <summary>200 images in a row: resident memory must be flat after the first ten.</summary>
internal static class SoakBench
{
    private const int Images = 200;

    public static async Task RunAsync()
    {
        await PublishedServer.PublishAsync();
        await using var server = PublishedServer.Start();
        await server.WaitUntilListeningAsync();
        Report.Title($"soak: {Images} images in a row (1024x1024 PNG, quality=low), resident memory of the server");
        long afterTen = 0;
        long most = 0;
        for (var image = 1; image <= Images; image++)
        {
            await ImageRequests.DrawAsync(server.Client, "low", image);
            var resident = server.Resident;
            if (image == 10)
                afterTen = resident;
            if (image > 10)
                most = Math.Max(most, resident);
            if (image is 1 or 10 || image % 25 == 0)
                Report.Line($"after {image}", $"{resident / 1e6:F0} MB");
        }

        Report.Line("most after the tenth", $"{most / 1e6:F0} MB, {(double)most / afterTen:F3} of the tenth's");
        Report.Line("last against the tenth", $"{(double)server.Resident / afterTen:F3}");
    }
}
