using Easel.Diffusion.Weights;

namespace Easel.Server.Hosting.Models;

/// <summary>How the models of this machine are held in memory, from the section <c>Easel:LocalModels</c>.</summary>
internal sealed record LocalModelOptions
{
    public const string Section = "LocalModels";

    /// <summary>What all models together may take, in MiB, 64 to 16 million; the least used go first. Default: what the machine, or the
    /// container, has free.</summary>
    public long? MemoryMiB { get; init; }

    /// <summary>How the matrices of checkpoints are kept: none as they come, q8 and q4 as whole numbers of 8 and 4 bits. Default
    /// none.</summary>
    public Quantization Quantize { get; init; }

    /// <summary>A model that draws nothing for so long is freed, 0-100000 minutes; 0 keeps it. Default 30.</summary>
    public TimeSpan? IdleTime { get; init; } = TimeSpan.FromMinutes(30);

    public static LocalModelOptions Bind(SectionReader easel)
    {
        var defaults = new LocalModelOptions();
        if (easel.Section(Section) is not { } section)
            return defaults;
        var memory = section.Number(nameof(MemoryMiB), 0, 64, 16_000_000);
        var minutes = section.Number("IdleMinutes", (long)defaults.IdleTime!.Value.TotalMinutes, 0, 100_000);
        var options = new LocalModelOptions
        {
            MemoryMiB = memory == 0 ? null : memory,
            Quantize = section.Choice(nameof(Quantize), defaults.Quantize),
            IdleTime = minutes == 0 ? null : TimeSpan.FromMinutes(minutes),
        };
        section.RefuseUnknown();
        return options;
    }
}
