namespace Easel.Server.Hosting;

/// <summary>Configuration to <see cref="UploadOptions"/>, once, at start-up.</summary>
internal static class UploadOptionsBinder
{
    /// <summary>What is wrong is added to the problems of <paramref name="easel"/>.</summary>
    public static UploadOptions Bind(SectionReader easel)
    {
        var defaults = new UploadOptions();
        return new UploadOptions
        {
            MaxRequestBytes = easel.Number(nameof(UploadOptions.MaxRequestBytes), defaults.MaxRequestBytes, 1024, 1 << 30),
            MaxUploadBytes = easel.Number(nameof(UploadOptions.MaxUploadBytes), defaults.MaxUploadBytes, 1 << 20, int.MaxValue),
            UploadMemoryBytes = easel.Number(nameof(UploadOptions.UploadMemoryBytes), defaults.UploadMemoryBytes, 16 << 20, 64L << 30),
            AllowHttpImageUrls = easel.Flag(nameof(UploadOptions.AllowHttpImageUrls), defaults.AllowHttpImageUrls),
            TrustedImageHosts = easel.List(nameof(UploadOptions.TrustedImageHosts)) ?? defaults.TrustedImageHosts,
        };
    }
}
