using System.Text.Json;
using System.Text.Json.Nodes;
using Easel.Abstractions.Models;
using Easel.Diffusion.Models;

namespace Easel.Diffusion.Schedulers;

/// <summary>
/// The schedulers that a model can be drawn with other than its own: those that solve the same equation, with what the model's own config
/// says of its training.
/// </summary>
internal sealed class SchedulerCatalog
{
    // What a model was trained with holds for every scheduler; the rest of a config is about one.
    private static readonly HashSet<string> OfTraining = new(StringComparer.Ordinal)
    {
        "num_train_timesteps",
        "beta_start",
        "beta_end",
        "beta_schedule",
        "trained_betas",
        "prediction_type",
        "steps_offset",
        "timestep_spacing",
        "set_alpha_to_one",
        "clip_sample",
        "skip_prk_steps",
    };

    private static readonly (SchedulerOption Option, string Config)[] Known =
    [
        (new("ddim", DdimConfig.ClassName), $$"""{"_class_name": "{{DdimConfig.ClassName}}", "clip_sample": false}"""),
        (new("pndm", PndmConfig.ClassName, "PLMS"), $$"""{"_class_name": "{{PndmConfig.ClassName}}", "skip_prk_steps": true}"""),
        (new("euler", EulerDiscreteConfig.ClassName), $$"""{"_class_name": "{{EulerDiscreteConfig.ClassName}}"}"""),
        (new("euler_karras", "Euler Karras"), $$"""{"_class_name": "{{EulerDiscreteConfig.ClassName}}", "use_karras_sigmas": true}"""),
        (
            new("euler_ancestral", EulerAncestralDiscreteConfig.ClassName, "euler_a"),
            $$"""{"_class_name": "{{EulerAncestralDiscreteConfig.ClassName}}"}"""
        ),
        (new("heun", HeunDiscreteConfig.ClassName), $$"""{"_class_name": "{{HeunDiscreteConfig.ClassName}}"}"""),
        (
            new("dpmpp_2m", DpmSolverMultistepConfig.ClassName, "dpm++_2m", "dpm++2m"),
            $$"""{"_class_name": "{{DpmSolverMultistepConfig.ClassName}}"}"""
        ),
        (
            new("dpmpp_2m_karras", "DPM++ 2M Karras"),
            $$"""{"_class_name": "{{DpmSolverMultistepConfig.ClassName}}", "use_karras_sigmas": true}"""
        ),
        (
            new("dpmpp_2m_sde", "DPM++ 2M SDE"),
            $$"""{"_class_name": "{{DpmSolverMultistepConfig.ClassName}}", "algorithm_type": "sde-dpmsolver++"}"""
        ),
        (
            new("dpmpp_2m_sde_karras", "DPM++ 2M SDE Karras"),
            $$"""{"_class_name": "{{DpmSolverMultistepConfig.ClassName}}", "algorithm_type": "sde-dpmsolver++", "use_karras_sigmas": true}"""
        ),
        (new("unipc", UniPcMultistepConfig.ClassName, "uni_pc"), $$"""{"_class_name": "{{UniPcMultistepConfig.ClassName}}"}"""),
        (new("lcm", LcmConfig.ClassName), $$"""{"_class_name": "{{LcmConfig.ClassName}}"}"""),
    ];

    private readonly Dictionary<string, SchedulerConfig> _configs;

    private SchedulerCatalog(IReadOnlyList<SchedulerOption> options, Dictionary<string, SchedulerConfig> configs) =>
        (Options, _configs) = (options, configs);

    /// <summary>Of a model that has no choice.</summary>
    public static SchedulerCatalog None { get; } = new([], []);

    public IReadOnlyList<SchedulerOption> Options { get; }

    /// <summary>Null for a name that is none of <see cref="Options"/>.</summary>
    public SchedulerConfig? Find(string name) => _configs.GetValueOrDefault(name);

    /// <summary>Every scheduler that works with what the model's own config says of its training.</summary>
    public static SchedulerCatalog Of(ConfigFile own)
    {
        // The straight path of flow matching is another equation, and has one solver here.
        if (!own.Find("beta_start", out _) && !own.Find("trained_betas", out _))
            return None;
        var options = new List<SchedulerOption>();
        var configs = new Dictionary<string, SchedulerConfig>(StringComparer.Ordinal);
        foreach (var (option, text) in Known)
        {
            var problems = new List<ModelFolderProblem>();
            var config = SchedulerConfig.Read(ConfigFile.Parse(own.Name, Merge(own, text), problems));
            if (config is null || problems.Count > 0)
                continue;
            options.Add(option);
            configs[option.Name] = config;
        }

        return new SchedulerCatalog(options, configs);
    }

    private static string Merge(ConfigFile own, string text)
    {
        var merged = JsonNode.Parse(text)!.AsObject();
        foreach (var (key, value) in own.Entries)
        {
            if (OfTraining.Contains(key) && !merged.ContainsKey(key) && value.ValueKind != JsonValueKind.Null)
                merged[key] = JsonNode.Parse(value.GetRawText());
        }

        return merged.ToJsonString();
    }
}
