using System.Runtime.CompilerServices;
using Easel.Server.Hosting;
using Easel.Server.Roles;
using Easel.Server.Tests.Support;
using Microsoft.Extensions.Configuration;

namespace Easel.Server.Tests.Deployment;

/// <summary>What a container's environment means to the server that runs in it.</summary>
internal static class DeployedSettings
{
    private static string Folder([CallerFilePath] string path = "") =>
        Path.Combine(Path.GetDirectoryName(path)!, "..", "..", "..", "deploy");

    public static string Read(string file) => File.ReadAllText(Path.Combine(Folder(), file));

    /// <summary>The server would start: every variable is one that it knows, and none is missing.</summary>
    public static void Check(IEnumerable<KeyValuePair<string, string?>> environment, string role)
    {
        var settings = environment.Select(one => KeyValuePair.Create(one.Key.Replace("__", ":", StringComparison.Ordinal), one.Value));
        var (options, problems) = EaselOptionsBinder.Bind(
            new ConfigurationBuilder()
                .AddInMemoryCollection(settings)
                .AddInMemoryCollection([new("Easel:ModelsFolder", TestModels.Folder)])
                .Build()
        );
        problems.ShouldBeEmpty();
        options.Role.ShouldBe(Enum.Parse<ServerRole>(role, ignoreCase: true));
        options.Workers.Broker.ShouldNotBeNull();
    }
}
