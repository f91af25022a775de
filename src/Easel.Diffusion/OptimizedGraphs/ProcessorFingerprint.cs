using System.Runtime.InteropServices;
using System.Runtime.Intrinsics.Arm;
using System.Runtime.Intrinsics.X86;

namespace Easel.Diffusion.OptimizedGraphs;

/// <summary>What an optimised graph may be fitted to: the instruction sets of this kind of processor.</summary>
internal static class ProcessorFingerprint
{
    public static string Value { get; } = Read();

    private static string Read()
    {
        if (X86Base.IsSupported)
        {
            // Leaf 1: family, model, stepping and features (EBX holds the core's number and is left out); leaf 7: AVX2, AVX-512, AMX.
            var (model, _, features, moreFeatures) = X86Base.CpuId(1, 0);
            var (_, extended, extendedMore, extendedMost) = X86Base.CpuId(7, 0);
            return $"{RuntimeInformation.ProcessArchitecture}-{model:x}-{features:x}-{moreFeatures:x}-{extended:x}-{extendedMore:x}-{extendedMost:x}";
        }

        return $"{RuntimeInformation.ProcessArchitecture}-{AdvSimd.IsSupported}-{Dp.IsSupported}-{Rdm.IsSupported}";
    }
}
