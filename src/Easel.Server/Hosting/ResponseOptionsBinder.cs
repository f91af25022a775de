namespace Easel.Server.Hosting;

/// <summary>Configuration to <see cref="ResponseOptions"/>, once, at start-up.</summary>
internal static class ResponseOptionsBinder
{
    private const int MostSeconds = 3600;

    /// <summary>What is wrong is added to the problems of <paramref name="easel"/>.</summary>
    public static ResponseOptions Bind(SectionReader easel)
    {
        var defaults = new ResponseOptions();
        var silence = easel.Number("KeepAliveSeconds", (long)defaults.KeepAlive!.Value.TotalSeconds, 0, MostSeconds);
        var grace = easel.Number("ResumeGraceSeconds", (long)defaults.ResumeGrace.TotalSeconds, 0, MostSeconds);
        var back = easel.Number("ReturnGraceSeconds", (long)defaults.ReturnGrace.TotalSeconds, 0, MostSeconds);
        return new ResponseOptions
        {
            ReturnGrace = TimeSpan.FromSeconds(back),
            ResumeGrace = TimeSpan.FromSeconds(grace),
            KeepAlive = silence > 0 ? TimeSpan.FromSeconds(silence) : null,
        };
    }
}
