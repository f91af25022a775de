using System.Globalization;
using Easel.Abstractions.Pixels;
using Easel.Core;
using Easel.Imaging;
using Easel.Server;
using Easel.Server.Hosting;
using Easel.Studio;
using Easel.Testing.Drawing;
using Easel.Testing.Requests;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Easel.Testing;

/// <summary>Puts a test's server together: the real one, with a few services of the test's.</summary>
internal static class TestHost
{
    public static (WebApplication? App, IReadOnlyList<string> Problems) Build(EaselServerOptions options, string dataFolder)
    {
        if (options.Seed is < 0 or > uint.MaxValue)
            return (null, [$"{nameof(EaselServerOptions.Seed)} is {options.Seed}; it must be 0 to {uint.MaxValue}, or null."]);
        var arguments = new HostArguments(Arguments(options, dataFolder))
        {
            IsIsolated = true,
            LocalModels = server => options.Drawing is TestDrawing.Stub ? StubModelProvider.Instance : SharedModelProvider.Of(server),
        };
        return Program.Compose(arguments, services => Add(services, options));
    }

    private static string[] Arguments(EaselServerOptions options, string dataFolder)
    {
        // Programs call APIs: pages only cost them time, unless the settings ask for them.
        List<string> arguments =
        [
            "--Easel:Urls:0=http://127.0.0.1:0",
            $"--Easel:DataFolder={dataFolder}",
            $"--Easel:{nameof(EaselOptions.Studio)}:{nameof(StudioOptions.Enabled)}=false",
        ];
        if (options.ModelsFolder is { } models)
            arguments.Add($"--Easel:ModelsFolder={models}");
        if (options.AccessKey is { } key)
            arguments.Add($"--Easel:AccessKeys:0={key}");
        if (options.Scenario is { } scenario)
            arguments.Add($"--Easel:Testing:Scenario={scenario}");
        if (options.Cassette is { } cassette)
            arguments.AddRange([$"--Easel:Testing:Cassette={cassette}", $"--Easel:Testing:CassetteMode={options.CassetteMode}"]);
        arguments.Add($"--Logging:LogLevel:Default={(options.Log is null ? LogLevel.None : options.LogLevel)}");
        arguments.AddRange(
            options.Settings.Select(setting => string.Create(CultureInfo.InvariantCulture, $"--{setting.Key}={setting.Value}"))
        );
        return [.. arguments];
    }

    private static void Add(IServiceCollection services, EaselServerOptions options)
    {
        services.RunInsideOfAProgram();
        // It would stand in the way of the start.
        services.Replace(
            ServiceDescriptor.Singleton<IImageRenderer>(all => new ImageRenderer(all.GetRequiredService<ImagingOptions>(), warmUp: false))
        );
        services.AddSingleton<RequestLog>().AddTransient<IStartupFilter, RequestLogFilter>();
        if (options.Seed is { } seed)
            services.UseImageEngine((inner, _) => new FixedSeedEngine(inner, seed));
        if (options.Clock is { } clock)
            services.Replace(ServiceDescriptor.Singleton(clock));
        if (options.Log is { } log)
            services.AddSingleton(log);
        options.ConfigureServices?.Invoke(services);
    }
}
