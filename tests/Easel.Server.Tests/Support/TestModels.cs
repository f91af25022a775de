using Easel.Server.Health;
using Microsoft.Extensions.DependencyInjection;

namespace Easel.Server.Tests.Support;

internal static class TestModels
{
    /// <summary>A folder that looks as if it held a model; nothing loads it.</summary>
    public static string Folder { get; } = Create();

    /// <summary>Most tests look at what reaches the engine, and the warm-up would be there too.</summary>
    public static void RemoveWarmUp(this IServiceCollection services)
    {
        foreach (var service in services.Where(service => service.ImplementationType == typeof(WarmUp)).ToList())
            services.Remove(service);
    }

    private static string Create()
    {
        var folder = Directory.CreateTempSubdirectory("easel-models-").FullName;
        Directory.CreateDirectory(Path.Combine(folder, "paint"));
        File.WriteAllText(Path.Combine(folder, "paint", "model_index.json"), "{}");
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(folder, recursive: true);
        return folder;
    }
}
