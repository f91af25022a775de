namespace Easel.Diffusion.Tests;

/// <summary>The model that comes with the repository.</summary>
internal static class BuiltInModel
{
    private static readonly Lazy<string?> Found = new(Find);

    /// <summary>Skips the test where the checkout has no weights.</summary>
    public static ModelFolder Open()
    {
        Assert.SkipWhen(Found.Value is null, "This checkout has no models/easel-icons.");
        return ModelFolder.Open(Found.Value!);
    }

    private static string? Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var model = Path.Combine(folder.FullName, "models", "easel-icons");
            if (File.Exists(Path.Combine(model, "unet", "model.onnx"))) return model;
        }

        return null;
    }
}
