namespace Easel.Diffusion.Checkpoints;

/// <summary>What every model of a family has in common and no weight tells: how it is drawn with where nobody says otherwise.</summary>
/// <param name="Name">As users know it.</param>
/// <param name="LatentSide">Of the latents that it was trained on.</param>
/// <param name="ScalingFactor">Of the latents.</param>
/// <param name="Scheduler">Its own <c>scheduler_config.json</c>.</param>
/// <param name="GuidanceScale">What it is usually drawn with.</param>
internal sealed record ModelFamily(string Name, int LatentSide, float ScalingFactor, string Scheduler, float GuidanceScale)
{
    public static readonly ModelFamily StableDiffusion1 = new(
        "Stable Diffusion 1",
        64,
        0.18215f,
        """
        {"_class_name": "PNDMScheduler", "beta_schedule": "scaled_linear", "beta_start": 0.00085, "beta_end": 0.012,
         "steps_offset": 1, "skip_prk_steps": true, "set_alpha_to_one": false, "clip_sample": false}
        """,
        7.5f
    );

    /// <summary>The base model, which predicts noise and was trained on 512x512.</summary>
    public static readonly ModelFamily StableDiffusion2 = StableDiffusion1 with { Name = "Stable Diffusion 2" };

    /// <summary>Trained on 768x768 to predict velocity.</summary>
    public static readonly ModelFamily StableDiffusion2Velocity = new(
        "Stable Diffusion 2 (v)",
        96,
        0.18215f,
        """
        {"_class_name": "DDIMScheduler", "beta_schedule": "scaled_linear", "beta_start": 0.00085, "beta_end": 0.012,
         "steps_offset": 1, "set_alpha_to_one": false, "clip_sample": false, "prediction_type": "v_prediction"}
        """,
        7.5f
    );

    /// <summary>The scheduler of models that were distilled to draw in a few steps.</summary>
    public const string Consistency = """
        {"_class_name": "LCMScheduler", "beta_schedule": "scaled_linear", "beta_start": 0.00085, "beta_end": 0.012, "original_inference_steps": 50,
         "set_alpha_to_one": true, "clip_sample": false}
        """;

    /// <summary>Of models that are told how much guidance to draw with, as Luo et al. 2023 publish them.</summary>
    public const float ConsistencyGuidance = 8.5f;

    public static readonly ModelFamily StableDiffusionXl = new(
        "Stable Diffusion XL",
        128,
        0.13025f,
        """
        {"_class_name": "EulerDiscreteScheduler", "beta_schedule": "scaled_linear", "beta_start": 0.00085, "beta_end": 0.012,
         "steps_offset": 1, "timestep_spacing": "leading"}
        """,
        5
    );
}
