using Easel.Abstractions.Requests;
using Easel.Diffusion.Models;
using Easel.Diffusion.Pipelines;
using Easel.Diffusion.Schedulers;
using Easel.Diffusion.Tests.Support;

namespace Easel.Diffusion.Tests.Schedulers;

/// <summary>Against Golden/schedulers.py, which works from the papers.</summary>
public sealed class SchedulerGoldenTests
{
    public static TheoryData<int> Cases => [.. Enumerable.Range(0, Golden.Read("schedulers.json").GetArrayLength())];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Follows_the_papers_formulas_step_by_step(int index)
    {
        var golden = Golden.Read("schedulers.json")[index];
        var scheduler = Read(golden.GetProperty("config").GetRawText()).Create(golden.GetProperty("steps").GetInt32());

        scheduler.Timesteps.ShouldBeNear(golden.GetProperty("timesteps").Floats(), 1e-5f, "timesteps");
        scheduler.InitialNoiseScale.ShouldBe((float)golden.GetProperty("initial_noise_scale").GetDouble(), 1e-4f);
        var latents = golden.GetProperty("start").Floats();
        for (var i = 0; i < latents.Length; i++)
            latents[i] *= scheduler.InitialNoiseScale;
        var input = new float[latents.Length];
        var clean = new float[latents.Length];
        var step = 0;
        foreach (var expected in golden.GetProperty("trace").EnumerateArray())
        {
            scheduler.ScaleModelInput(step, latents, input);
            ((ReadOnlySpan<float>)input).ShouldBeNear(expected.GetProperty("input").Floats(), 2e-4f, $"input of step {step}");
            var timestep = scheduler.Timesteps[step];
            var output = input.Select(x => (float)(0.3 * x + 0.2 * Math.Sin(timestep / 100.0))).ToArray();
            var noise = scheduler.DrawsNoise ? golden.GetProperty("fresh")[step].Floats() : [];
            scheduler.Step(step, output, noise, latents, clean);
            ((ReadOnlySpan<float>)latents).ShouldBeNear(expected.GetProperty("latents").Floats(), 2e-4f, $"latents after step {step}");
            ((ReadOnlySpan<float>)clean).ShouldBeNear(expected.GetProperty("clean").Floats(), 2e-4f, $"estimate of step {step}");
            step++;
        }
    }

    /// <summary>The start of image to image: which step a strength begins at, and how noisy the picture is there.</summary>
    [Theory]
    [MemberData(nameof(Cases))]
    public void Noises_a_picture_as_the_step_that_a_strength_begins_at_expects_it(int index)
    {
        var golden = Golden.Read("schedulers.json")[index];
        var steps = golden.GetProperty("steps").GetInt32();
        var scheduler = Read(golden.GetProperty("config").GetRawText()).Create(steps);
        using var image = TestImage.Pattern(new ImageSize(1, 1));
        var latents = new float[4];
        foreach (var expected in golden.GetProperty("noised").EnumerateArray())
        {
            var first =
                scheduler.Order
                * (steps - new DrawingSource(image, Mask: null, expected.GetProperty("strength").GetSingle()).StepsOf(steps));
            first.ShouldBe(expected.GetProperty("first_step").GetInt32());
            scheduler.AddNoise(first, golden.GetProperty("picture").Floats(), golden.GetProperty("start").Floats(), latents);
            ((ReadOnlySpan<float>)latents).ShouldBeNear(expected.GetProperty("latents").Floats(), 1e-5f, $"latents before step {first}");
        }
    }

    /// <summary>With the true noise as the prediction, the estimate at any step is what was noised: the forward process and the solver
    /// agree.</summary>
    [Theory]
    [InlineData("""{"_class_name": "FlowMatchEulerDiscreteScheduler", "shift": 3}""", true)]
    [InlineData("""{"_class_name": "DDIMScheduler", "clip_sample": false}""", false)]
    [InlineData("""{"_class_name": "EulerDiscreteScheduler"}""", false)]
    public void Recovers_what_was_noised_when_the_model_tells_the_truth(string config, bool velocity)
    {
        var scheduler = Read(config).Create(10);
        float[] picture = [0.25f, -0.75f, 1.5f];
        float[] noise = [-1.25f, 0.5f, 0.125f];
        var latents = new float[3];
        var clean = new float[3];
        for (var step = 0; step < 10; step++)
        {
            scheduler.AddNoise(step, picture, noise, latents);
            scheduler.Step(step, velocity ? [.. noise.Zip(picture, (e, x) => e - x)] : noise, [], latents, clean);
            ((ReadOnlySpan<float>)clean).ShouldBeNear(picture, 2e-4f, $"step {step}");
        }
    }

    [Fact]
    public void An_unknown_class_is_reported_with_those_that_are_known()
    {
        using var folder = new TemporaryFolder();
        var problems = ProblemsOf(folder, """{"_class_name": "KarrasVeScheduler"}""");
        var problem = problems.ShouldHaveSingleItem();
        problem.File.ShouldBe("scheduler_config.json");
        problem.Message.ShouldContain("KarrasVeScheduler");
        problem.Message.ShouldContain("FlowMatchEulerDiscreteScheduler, DDIMScheduler, EulerDiscreteScheduler, ");

        ProblemsOf(folder, """{"_class_name": "DEISMultistepScheduler", "beta_start": 0.00085}""")
            .ShouldHaveSingleItem()
            .Message.ShouldEndWith("works with DDIMScheduler and EulerDiscreteScheduler too: put either name there.");
    }

    [Theory]
    [InlineData(
        """{"_class_name": "FlowMatchEulerDiscreteScheduler", "use_dynamic_shifting": true, "shift": -1}""",
        new[] { "use_dynamic_shifting", "shift" }
    )]
    [InlineData(
        """{"_class_name": "DDIMScheduler", "beta_schedule": "sigmoid", "prediction_type": "x", "timestep_spacing": 3}""",
        new[] { "beta_schedule", "prediction_type", "timestep_spacing" }
    )]
    [InlineData(
        """{"_class_name": "DDIMScheduler", "thresholding": true, "rescale_betas_zero_snr": true}""",
        new[] { "thresholding", "rescale_betas_zero_snr" }
    )]
    [InlineData(
        """{"_class_name": "EulerDiscreteScheduler", "num_train_timesteps": 0, "timestep_type": "continuous", "rescale_betas_zero_snr": true}""",
        new[] { "rescale_betas_zero_snr", "timestep_type", "num_train_timesteps" }
    )]
    public void What_would_change_the_picture_and_is_not_understood_is_refused_all_at_once(string config, string[] keys)
    {
        using var folder = new TemporaryFolder();
        var problems = ProblemsOf(folder, config);
        problems.Count.ShouldBe(keys.Length);
        foreach (var key in keys)
            problems.ShouldContain(problem => problem.Message.StartsWith($"'{key}'", StringComparison.Ordinal));
    }

    private static SchedulerConfig Read(string json)
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder.At("scheduler_config.json"), json);
        var problems = new List<ModelFolderProblem>();
        var config = SchedulerConfig.Read(ConfigFile.Read(folder.Root, "scheduler_config.json", problems)!);
        problems.ShouldBeEmpty();
        return config.ShouldNotBeNull();
    }

    private static List<ModelFolderProblem> ProblemsOf(TemporaryFolder folder, string json)
    {
        File.WriteAllText(folder.At("scheduler_config.json"), json);
        var problems = new List<ModelFolderProblem>();
        SchedulerConfig.Read(ConfigFile.Read(folder.Root, "scheduler_config.json", problems)!);
        return problems;
    }
}
