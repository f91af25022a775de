namespace Easel.Onnx;

/// <summary>What a run is given against what the model takes: a fast answer, and the list of all problems where it is no.</summary>
internal static class RunCheck
{
    private const int StackPorts = 64;

    /// <summary>Whether each binding names a port of its own and fits it.</summary>
    public static bool Fits(OnnxPorts ports, ReadOnlySpan<OnnxBinding> bindings)
    {
        if (bindings.Length > ports.Count)
        {
            return false;
        }

        var seen = ports.Count <= StackPorts ? stackalloc bool[StackPorts] : new bool[ports.Count];
        seen.Clear();
        foreach (ref readonly var binding in bindings)
        {
            var index = ports.IndexOf(binding.Name);
            if (index < 0 || seen[index] || !ports[index].Fits(binding.Tensor))
            {
                return false;
            }

            seen[index] = true;
        }

        return true;
    }

    /// <summary>Whether each name is a port's, and none is asked for twice.</summary>
    public static bool Fits(OnnxPorts ports, ReadOnlySpan<string> names)
    {
        for (var i = 0; i < names.Length; i++)
        {
            if (ports.IndexOf(names[i]) < 0 || names[..i].Contains(names[i]))
            {
                return false;
            }
        }

        return names.Length > 0;
    }

    public static ArgumentException Misfit(OnnxPorts inputs, ReadOnlySpan<OnnxBinding> given, OnnxPorts outputs, ReadOnlySpan<OnnxBinding> wanted)
    {
        var problems = new List<string>();
        Describe(problems, "input", inputs, given);
        DescribeMissing(problems, inputs, given);
        Describe(problems, "output", outputs, wanted);
        return new ArgumentException(string.Join(" ", problems), nameof(inputs));
    }

    public static ArgumentException Misfit(OnnxPorts inputs, ReadOnlySpan<OnnxBinding> given, OnnxPorts outputs, ReadOnlySpan<string> wanted)
    {
        var problems = new List<string>();
        Describe(problems, "input", inputs, given);
        DescribeMissing(problems, inputs, given);
        DescribeNames(problems, "output", outputs, wanted);
        return new ArgumentException(string.Join(" ", problems), nameof(inputs));
    }

    private static void Describe(List<string> problems, string kind, OnnxPorts ports, ReadOnlySpan<OnnxBinding> bindings)
    {
        var names = new string[bindings.Length];
        for (var i = 0; i < bindings.Length; i++)
        {
            names[i] = bindings[i].Name;
        }

        DescribeNames(problems, kind, ports, names);
        foreach (var binding in bindings)
        {
            var index = ports.IndexOf(binding.Name);
            if (index >= 0 && !ports[index].Fits(binding.Tensor))
            {
                problems.Add($"The {kind} '{binding.Name}' {ports[index].DescribeMisfit(binding.Tensor)}.");
            }
        }
    }

    private static void DescribeNames(List<string> problems, string kind, OnnxPorts ports, ReadOnlySpan<string> names)
    {
        if (names.Length == 0 && string.Equals(kind, "output", StringComparison.Ordinal))
        {
            problems.Add("No output is asked for.");
        }

        for (var i = 0; i < names.Length; i++)
        {
            if (ports.IndexOf(names[i]) < 0)
            {
                var known = string.Join(", ", ports.Infos.Select(info => $"'{info.Name}'"));
                problems.Add($"The model has no {kind} '{names[i]}'; it has {known}.");
            }
            else if (names[..i].Contains(names[i]))
            {
                problems.Add($"The {kind} '{names[i]}' is given twice.");
            }
        }
    }

    private static void DescribeMissing(List<string> problems, OnnxPorts inputs, ReadOnlySpan<OnnxBinding> given)
    {
        foreach (var info in inputs.Infos)
        {
            var found = false;
            foreach (var binding in given)
            {
                found |= string.Equals(binding.Name, info.Name, StringComparison.Ordinal);
            }

            if (!found)
            {
                problems.Add($"The input '{info.Name}' is missing.");
            }
        }
    }
}
