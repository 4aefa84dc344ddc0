using System.Collections;
using System.Reflection;
using System.Runtime.CompilerServices;
using NodaTime;

namespace HongLinh.Planning.Tests.Conventions;

public sealed class RecordConventionTests
{
    // The synthesized text is written by the current culture and prints collections as type names.
    [Fact]
    public void ToString_PublicRecord_IsWrittenByHand() =>
        Surface.AssertNone(
            from type in Surface.PublicRecords
            let method = type.GetMethod(nameof(ToString), Type.EmptyTypes)!
            where method.IsDefined(typeof(CompilerGeneratedAttribute)) || method.DeclaringType == typeof(object) || method.DeclaringType == typeof(ValueType)
            select type.FullName,
            "A record has the synthesized text; override ToString with the invariant canonical form:");

    // Records with arrays or lists are not equal by content.
    [Fact]
    public void Properties_PublicValue_HoldCollectionsOnlyAsValueList() =>
        Surface.AssertNone(
            from type in Surface.PublicTypes
            where Surface.IsRecord(type) || Surface.IsValue(type)
            from property in Surface.VisibleProperties(type)
            where IsCollection(property.PropertyType) && Surface.Definition(property.PropertyType) != typeof(ValueList<>)
            select $"{type.FullName}.{property.Name}: {property.PropertyType.Name}",
            "A collection in a value is not a ValueList:");

    [Fact]
    public void Setters_AnyVisibleProperty_AreInitOnly() =>
        Surface.AssertNone(
            from type in Surface.PublicTypes
            from property in Surface.VisibleProperties(type)
            where property.SetMethod is { } setter && Surface.IsVisible(setter)
                && !setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit))
            select $"{type.FullName}.{property.Name}",
            "A value can be changed after it was made:");

    [Fact]
    public void Fields_VisibleOnes_AreReadonly() =>
        Surface.AssertNone(
            from type in Surface.PublicTypes
            from field in Surface.Fields(type)
            where (field.IsPublic || field.IsFamily || field.IsFamilyOrAssembly) && !field.IsInitOnly && !field.IsLiteral
            select $"{type.FullName}.{field.Name}",
            "A visible field can be written:");

    [Fact]
    public void Fields_StaticOnes_AreReadonly() =>
        Surface.AssertNone(
            from type in Surface.AllTypes
            from field in Surface.Fields(type)
            where field is { IsStatic: true, IsInitOnly: false, IsLiteral: false } && !IsGenerated(field)
            select $"{type.FullName}.{field.Name}",
            "Static state can change:");

    [Fact]
    public void Records_Public_AreSealedOrClosed() =>
        Surface.AssertNone(
            from type in Surface.PublicRecords
            where !type.IsSealed && !(type.IsAbstract && type.GetConstructors(Surface.Declared)
                .All(static constructor => constructor.IsPrivate || constructor.IsFamilyAndAssembly || IsCopy(constructor)))
            select type.FullName,
            "A record is neither sealed nor abstract with a private protected constructor:");

    // A positional record has a Deconstruct that can never change.
    [Fact]
    public void Records_Public_AreNotPositional() =>
        Surface.AssertNone(
            from type in Surface.PublicRecords
            where type.GetMethod("Deconstruct", Surface.Declared) is not null
            select type.FullName,
            "A public record is positional:");

    // A collection of dates or figures, not a text. An interval can be walked day by day, but is equal by its two ends.
    private static bool IsCollection(Type type) => type != typeof(string) && type != typeof(DateInterval) && typeof(IEnumerable).IsAssignableFrom(type);

    private static bool IsGenerated(FieldInfo field) =>
        field.IsDefined(typeof(CompilerGeneratedAttribute)) && field.Name[0] == '<' && !field.Name.Contains("BackingField", StringComparison.Ordinal);

    private static bool IsCopy(ConstructorInfo constructor) =>
        constructor.GetParameters() is [var only] && only.ParameterType == constructor.DeclaringType;
}
