using Easel.Abstractions.Requests;
using Easel.Diffusion.Seeds;

namespace Easel.Diffusion.Tests.Seeds;

public sealed class LoopNoiseTests
{
    private const int Length = 4 * 64 * 64;

    [Fact]
    public void Every_frame_is_normal_noise_and_each_is_as_far_from_the_next_as_the_last_from_the_first()
    {
        var frames = Enumerable.Range(0, 8).Select(index => Frame(7, index, 8)).ToList();

        foreach (var frame in frames)
        {
            // Standard errors of mean and variance of so many normals: 0.008 and 0.011.
            frame.Average().ShouldBe(0, 0.04);
            frame.Average(value => value * value).ShouldBe(1, 0.055);
        }

        // Chords of the circle: 2 sin(pi / 8) of its radius, which is the root of its share of the variance.
        var chord = 2 * Math.Sin(Math.PI / 8) * Math.Sqrt(0.12);
        for (var index = 0; index < 8; index++)
            Distance(frames[index], frames[(index + 1) % 8]).ShouldBe(chord, chord * 0.05);
    }

    [Fact]
    public void The_circle_goes_through_the_same_places_whatever_the_number_of_frames()
    {
        Frame(3, 1, 4).ShouldBe(Frame(3, 4, 16));
        Frame(3, 0, 4).ShouldNotBe(Frame(4, 0, 4));
    }

    private static float[] Frame(long seed, int index, int count)
    {
        var noise = new float[Length];
        LoopNoise.Fill(seed, new LoopFrame(index, count), noise);
        return noise;
    }

    /// <summary>Root mean square.</summary>
    private static double Distance(float[] one, float[] other) =>
        Math.Sqrt(one.Zip(other).Average(pair => Math.Pow(pair.First - pair.Second, 2)));
}
